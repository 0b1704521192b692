// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/NumberText.h"

#include <QDate>
#include <QLocale>

#include <array>

namespace postinsyn {

namespace {

constexpr char16_t narrowSpace = 0x202F;

QDate qtDate(LocalDate date)
{
    return QDate(1970, 1, 1).addDays(date.days.time_since_epoch().count());
}

QString latin(const std::string& text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

}

QString numberText(std::int64_t number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, QChar(narrowSpace));
    return digits;
}

QString bytesText(std::uint64_t bytes)
{
    constexpr std::array units{"B", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit >= 2 && value < 99.5 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals) + QChar(0x00A0) + QLatin1String(units.at(unit));
}

QString dateText(LocalDate date)
{
    return latin(date.toIso());
}

QString timeText(Instant instant, bool withSeconds)
{
    const TimeZone zone = TimeZone::stockholm();
    const LocalTime local = zone.toLocal(instant);
    QString text = latin(local.date.toIso()) + QLatin1Char(' ') +
                   latin(local.clock()).left(withSeconds ? 8 : 5);
    if (zone.toInstant(local.date, local.msOfDay).isAmbiguous)
        text += QLatin1Char(' ') + latin(local.offset());
    return text;
}

QString longDateText(LocalDate date)
{
    return QLocale().toString(qtDate(date), QStringLiteral("dddd d MMMM yyyy"));
}

QString shortWeekdayText(int weekday)
{
    const QString name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    return QLocale().language() == QLocale::Swedish ? name.left(2) : name;
}

int isoWeek(LocalDate date)
{
    return qtDate(date).weekNumber();
}

}
