// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_people.h"
#include "models/sample/sample_places.h"

#include <QDate>
#include <QStringList>

namespace models {

enum class SampleStage { Kindergarten, Primary, Junior, Senior };

// "学前教育", "小学", "初中", "高中".
QString sampleStageName(SampleStage stage);

struct SampleSchool
{
    QString name;
    QStringList shortNames; // no two schools of a sample share one
    QString code;           // 学校标识码, with a serial from 900001 up that no real school has
    QString kind;           // 办学类型
    QList<SampleStage> stages;
    SampleUnit site;
    int parent = -1; // index of the school that a teaching point or branch belongs to
    int weight = 0;  // teachers that such a school usually has
    QString phone;
};

struct SampleTeacher
{
    QString name;
    int school = 0;
    SampleStage stage = SampleStage::Primary;
    QString subject;
    bool male = false;
    QDate birth;
    QDate work; // 参加工作时间; the day is not known
    QString degree;
    QString title; // 正高级教师, 高级教师, 一级教师, 二级教师, 三级教师; empty: none yet
    QString phone;
    QString idNumber; // then the birth date is left out of the roster
    bool isMember = false;
};

struct SampleMember
{
    int teacher = 0;
    bool isHost = false;
    QDate joined;
};

struct SamplePackage
{
    QString name;
    SampleStage stage = SampleStage::Primary;
    QString subject;
    int baseSchool = 0;
    QString researcher; // 指导教研员, of the centre's own staff
    int quota = 20;
    QList<SampleMember> members; // the host first
};

// How many of everything one county has. Schools of the list are counted with their sites: town is
// codes 111–123, rural 210 and 220.
struct SampleProfile
{
    int townPrimary, townNine, townJunior, ruralPrimary, ruralNine, ruralJunior;
    int townKindergarten, ruralKindergarten, townPoint, ruralPoint, senior;
    int packages, members, ruralMembers; // members are distinct people
    int doubles;                         // further memberships of people who have one already
    int teachers;
};

// What one county's teacher-development centre keeps in its head before it becomes workbooks.
struct SampleDistrict
{
    SampleCounty county;
    QList<SampleSchool> schools;
    QList<SampleTeacher> teachers; // school by school
    QList<SamplePackage> packages;
};

// The county with every count of `profile` kept exactly, each rural school with a member, and every
// member to be told from all others by name, school and subject. `first` is the number of its first
// school and teacher within the sample. The same arguments give the same district everywhere.
SampleDistrict makeSampleDistrict(const SampleCounty &county, const SampleProfile &profile,
                                  const SamplePeople &people, quint64 seed, int firstSchool,
                                  int firstTeacher, bool severalCounties);

} // namespace models
