// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Settings.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr int mostRecent = 10;
const QLatin1String languageKey("language");
const QLatin1String schemeKey("colour-scheme");
const QLatin1String scaleKey("text-scale");
const QLatin1String recentKey("recent-archives");
const QLatin1String outputKey("output-folder");
const QLatin1String layoutGroup("layout");

// In the order of ColorScheme.
constexpr std::array schemeNames{"system", "light", "dark", "high-contrast"};

}

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("postinsyn"),
              QStringLiteral("window"))
{}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QString Settings::language() const
{
    const QString language = m_store.value(languageKey).toString();
    return language == QLatin1String("en") ? language : QStringLiteral("sv");
}

void Settings::setLanguage(const QString& language)
{
    m_store.setValue(languageKey, language);
}

ColorScheme Settings::colorScheme() const
{
    const QString name = m_store.value(schemeKey).toString();
    const auto* it = std::find_if(schemeNames.begin(), schemeNames.end(),
                                  [&](const char* known) { return name == QLatin1String(known); });
    return it == schemeNames.end() ? ColorScheme::System
                                   : static_cast<ColorScheme>(it - schemeNames.begin());
}

void Settings::setColorScheme(ColorScheme scheme)
{
    m_store.setValue(schemeKey, QLatin1String(schemeNames.at(static_cast<std::size_t>(scheme))));
}

double Settings::textScale() const
{
    return std::clamp(m_store.value(scaleKey, 1.0).toDouble(), 1.0, 3.0);
}

void Settings::setTextScale(double scale)
{
    m_store.setValue(scaleKey, scale);
}

QStringList Settings::recentArchives() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentArchive(const QString& path)
{
    QStringList paths = recentArchives();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(recentKey, paths.mid(0, mostRecent));
}

void Settings::removeRecentArchive(const QString& path)
{
    QStringList paths = recentArchives();
    paths.removeAll(path);
    m_store.setValue(recentKey, paths);
}

QString Settings::issuedFile(const QString& uid) const
{
    return m_store.value(QStringLiteral("issued/") + uid).toString();
}

void Settings::setIssuedFile(const QString& uid, const QString& path)
{
    m_store.setValue(QStringLiteral("issued/") + uid, path);
}

QString Settings::outputFolder() const
{
    return m_store.value(outputKey).toString();
}

void Settings::setOutputFolder(const QString& folder)
{
    m_store.setValue(outputKey, folder);
}

QByteArray Settings::layout(const QString& name) const
{
    return m_store.value(layoutGroup + QLatin1Char('/') + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    m_store.setValue(layoutGroup + QLatin1Char('/') + name, state);
}

void Settings::forgetLayouts()
{
    m_store.remove(layoutGroup);
}

}
