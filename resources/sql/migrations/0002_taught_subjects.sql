-- Which subjects are taught at which stage is asked for coverages and the matrix of packages.
CREATE INDEX teacher_by_stage ON teacher (stage, subject);
