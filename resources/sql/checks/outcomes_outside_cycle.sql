-- Outcomes with a date before the cycle began or after it ended, as far as the date is known.
SELECT outcome.id, outcome.name FROM outcome JOIN cycle ON cycle.id = outcome.cycle_id
WHERE outcome.cycle_id = :cycle
    AND (outcome.awarded_on < substr(cycle.starts_on, 1, length(outcome.awarded_on))
        OR outcome.awarded_on > substr(cycle.ends_on, 1, length(outcome.awarded_on)))
ORDER BY outcome.awarded_on, outcome.id
