// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

#include <QDir>

namespace tests {

// A file with what lists and forms need: a cycle, two schools, four teachers with names that are
// easily misread, and one package with two members.
class SmallDistrict
{
public:
    // In another place than the system's folder for temporary files, for many edits.
    explicit SmallDistrict(const QString &place = QDir::tempPath()) : m_folder(place)
    {
        auto made = models::RecordFile::create(m_folder.path(QStringLiteral("small.yanxun")));
        file = std::move(*made);
        const auto done = file->edit(QStringLiteral("fill"), [this](models::Transaction &edit) {
            fill(edit);
            return models::Result<void>();
        });
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
    }

    template <class Record>
    models::Id add(Record record)
    {
        EXPECT_TRUE(file->edit(QStringLiteral("add"), [&](models::Transaction &edit) {
            edit.insert(record);
            return models::Result<void>();
        }));
        return record.id;
    }
    template <class Record>
    Record read(models::Id id) const
    {
        return models::find<Record>(file->database(), id).value_or(Record());
    }

    std::shared_ptr<models::RecordFile> file;
    models::Cycle cycle = models::cycleForYear(2023);
    models::School town{.name = QStringLiteral("繁昌县第一小学"),
                        .shortName = QStringLiteral("一小"),
                        .kind = QStringLiteral("211"),
                        .stages = {QStringLiteral("2")},
                        .town = QStringLiteral("繁阳镇")};
    models::School village{.name = QStringLiteral("荻港镇中心小学"),
                           .kind = QStringLiteral("211"),
                           .stages = {QStringLiteral("2")},
                           .town = QStringLiteral("荻港镇")};
    models::Teacher zhang{.name = QStringLiteral("张伟"),
                          .sex = QStringLiteral("1"),
                          .birth = {1990, 8, 0},
                          .phone = QStringLiteral("13800001234"),
                          .subject = QStringLiteral("13"),
                          .stage = QStringLiteral("2")};
    models::Teacher shan{.name = QStringLiteral("单晓"), .subject = QStringLiteral("14")};
    models::Teacher lv{.name = QStringLiteral("吕红"), .subject = QStringLiteral("13")};
    models::Teacher wang{.name = QStringLiteral("王芳")};
    models::ResearchGroup group{.number = QStringLiteral("2"),
                                .name = QStringLiteral("小学语文项目包"),
                                .subject = QStringLiteral("13"),
                                .stage = QStringLiteral("2"),
                                .quota = 20};

private:
    void fill(models::Transaction &edit)
    {
        group.cycleId = edit.insert(cycle);
        edit.insert(town);
        edit.insert(village);
        addSite(edit, town.id, QStringLiteral("121"));
        addSite(edit, village.id, QStringLiteral("220"));
        models::SchoolAlias alias{.schoolId = village.id, .alias = QStringLiteral("荻港中心校")};
        edit.insert(alias);
        for (models::Teacher *teacher : {&zhang, &shan, &lv, &wang})
            edit.insert(*teacher);
        addPosting(edit, zhang.id, village.id);
        addPosting(edit, shan.id, town.id);
        group.baseSchoolId = town.id;
        group.hostId = shan.id;
        edit.insert(group);
        for (const models::Id teacher : {zhang.id, shan.id}) {
            models::Membership membership{.groupId = group.id, .teacherId = teacher};
            edit.insert(membership);
        }
    }
    static void addSite(models::Transaction &edit, models::Id school, const QString &code)
    {
        models::SchoolSite site{.schoolId = school,
                                .urbanRural = code,
                                .codeYear = 2016,
                                .source = QStringLiteral("NBS")};
        edit.insert(site);
    }
    static void addPosting(models::Transaction &edit, models::Id teacher, models::Id school)
    {
        models::Posting posting{.teacherId = teacher, .schoolId = school};
        edit.insert(posting);
    }

    Folder m_folder;
};

} // namespace tests
