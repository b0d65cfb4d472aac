// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_fonts.h"

#include <QFontDatabase>

#include <array>

namespace ui {
namespace {

struct Candidate
{
    const char *family;
    bool embolden = false; // stands in for a face that is heavy by itself
};

struct Choice
{
    QString chinese;
    bool embolden = false;
    QString latin;
    qreal latinScale = 1;
};

template <std::size_t N>
Candidate firstInstalled(const std::array<Candidate, N> &candidates)
{
    for (const Candidate &candidate : candidates) {
        if (QFontDatabase::hasFamily(QString::fromUtf8(candidate.family)))
            return candidate;
    }
    return candidates.back();
}

Candidate chineseFamily(FontRole role)
{
    static constexpr std::array title = {Candidate{"方正小标宋简体"},
                                         Candidate{"FZXiaoBiaoSong-B05S"},
                                         Candidate{"方正小标宋_GBK"},
                                         Candidate{"FZXiaoBiaoSong-B05"},
                                         Candidate{"华文中宋"},
                                         Candidate{"STZhongsong"},
                                         Candidate{"宋体", true},
                                         Candidate{"SimSun", true},
                                         Candidate{"Noto Serif CJK SC", true},
                                         Candidate{"Source Han Serif SC", true},
                                         Candidate{"Noto Sans CJK SC", true}};
    static constexpr std::array body = {Candidate{"仿宋_GB2312"},
                                        Candidate{"FangSong_GB2312"},
                                        Candidate{"仿宋"},
                                        Candidate{"FangSong"},
                                        Candidate{"华文仿宋"},
                                        Candidate{"STFangsong"},
                                        Candidate{"FandolFang"},
                                        Candidate{"Noto Serif CJK SC"},
                                        Candidate{"Source Han Serif SC"},
                                        Candidate{"宋体"},
                                        Candidate{"SimSun"},
                                        Candidate{"Noto Sans CJK SC"}};
    static constexpr std::array kai = {Candidate{"楷体_GB2312"},
                                       Candidate{"KaiTi_GB2312"},
                                       Candidate{"楷体"},
                                       Candidate{"KaiTi"},
                                       Candidate{"华文楷体"},
                                       Candidate{"STKaiti"},
                                       Candidate{"FandolKai"},
                                       Candidate{"AR PL UKai CN"},
                                       Candidate{"Noto Serif CJK SC"},
                                       Candidate{"Source Han Serif SC"},
                                       Candidate{"Noto Sans CJK SC"}};
    static constexpr std::array hei = {Candidate{"黑体"},
                                       Candidate{"SimHei"},
                                       Candidate{"华文黑体"},
                                       Candidate{"STHeiti"},
                                       Candidate{"Noto Sans CJK SC", true},
                                       Candidate{"Source Han Sans SC", true},
                                       Candidate{"WenQuanYi Zen Hei"}};
    static constexpr std::array song = {Candidate{"宋体"},
                                        Candidate{"SimSun"},
                                        Candidate{"华文宋体"},
                                        Candidate{"STSong"},
                                        Candidate{"Noto Serif CJK SC"},
                                        Candidate{"Source Han Serif SC"},
                                        Candidate{"Noto Sans CJK SC"}};
    switch (role) {
    case FontRole::Title:
        return firstInstalled(title);
    case FontRole::Body:
        return firstInstalled(body);
    case FontRole::Kai:
        return firstInstalled(kai);
    case FontRole::Hei:
        return firstInstalled(hei);
    case FontRole::Song:
        break;
    }
    return firstInstalled(song);
}

// 黑体 goes with a Latin face without serifs, all others with Times New Roman.
Candidate latinFamily(FontRole role)
{
    static constexpr std::array serif = {
        Candidate{"Times New Roman"}, Candidate{"Liberation Serif"}, Candidate{"Tinos"},
        Candidate{"Nimbus Roman"},    Candidate{"FreeSerif"},        Candidate{"DejaVu Serif"}};
    static constexpr std::array sans = {Candidate{"Arial"},    Candidate{"Liberation Sans"},
                                        Candidate{"Arimo"},    Candidate{"Nimbus Sans"},
                                        Candidate{"FreeSans"}, Candidate{"DejaVu Sans"}};
    return role == FontRole::Hei ? firstInstalled(sans) : firstInstalled(serif);
}

const Choice &choice(FontRole role)
{
    static const std::array<Choice, 5> choices = [] {
        std::array<Choice, 5> result;
        for (int i = 0; i < int(result.size()); ++i) {
            const Candidate chinese = chineseFamily(FontRole(i));
            const QString latin = QString::fromUtf8(latinFamily(FontRole(i)).family);
            const bool wide = latin.startsWith(QLatin1String("DejaVu"));
            result[i] = {QString::fromUtf8(chinese.family), chinese.embolden, latin,
                         wide ? 0.88 : 1.0};
        }
        return result;
    }();
    return choices[std::size_t(role)];
}

QFont font(const QStringList &families, int size, bool bold)
{
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(size);
    result.setBold(bold);
    // Pages must break alike on screen and paper, so no size may be fitted to a pixel grid.
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::PreferOutline);
    return result;
}

} // namespace

QFont reportFont(FontRole role, int size, bool bold)
{
    const Choice &used = choice(role);
    return font({used.latin, used.chinese}, size, bold || used.embolden);
}

QFont chineseFont(FontRole role, int size, bool bold)
{
    const Choice &used = choice(role);
    return font({used.chinese, used.latin}, size, bold || used.embolden);
}

qreal latinScale(FontRole role)
{
    return choice(role).latinScale;
}

bool kaiLooksLikeBody()
{
    return choice(FontRole::Kai).chinese == choice(FontRole::Body).chinese;
}

QStringList fontsUsed()
{
    static const std::array<const char *, 5> names = {"小标宋", "仿宋", "楷体", "黑体", "宋体"};
    QStringList result;
    for (int i = 0; i < int(names.size()); ++i) {
        const Choice &used = choice(FontRole(i));
        result << QStringLiteral("%1: %2 + %3")
                      .arg(QString::fromUtf8(names[std::size_t(i)]), used.chinese, used.latin);
    }
    return result;
}

} // namespace ui
