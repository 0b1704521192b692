// SPDX-License-Identifier: EUPL-1.2
#include "ui/i18n/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace postinsyn {

QStringList Language::catalogues()
{
    QStringList names = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*.qm")});
    for (QString& name : names)
        name.chop(3);
    return names;
}

void Language::use(const QString& language)
{
    m_translators.clear(); // a translator that goes away takes itself out
    m_current = language;
    QLocale::setDefault(language == QLatin1String("en")
                            ? QLocale(QLocale::English, QLocale::Sweden)
                            : QLocale(QLocale::Swedish, QLocale::Sweden));
    for (const QString& name : catalogues()) {
        if (!name.endsWith(QLatin1Char('_') + language))
            continue;
        auto translator = std::make_unique<QTranslator>();
        [[maybe_unused]] const bool isLoaded = translator->load(QStringLiteral(":/i18n/") + name);
        Q_ASSERT_X(isLoaded, "Language", qPrintable(name));
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

}
