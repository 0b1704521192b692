// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace postinsyn {

/// The language of the window: installs our translations and the words of Qt's own dialogs, and
/// sets the locale of dates and numbers (Swedish forms in both languages: the dates are Swedish).
class Language {
public:
    /// `sv` or `en`. Every widget then gets QEvent::LanguageChange.
    void use(const QString& language);
    [[nodiscard]] const QString& current() const { return m_current; }
    /// Of every translation that is built in, `shell_sv`.
    static QStringList catalogues();

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
