// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ErrorText.h"

#include "core/base/Account.h"
#include "ui/shell/ErrorWords.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

namespace postinsyn {

ErrorText textFor(const Error& error)
{
    const ErrorWords words = errorWords(error);
    ErrorText text;
    text.reason = QCoreApplication::translate("postinsyn::ErrorWords", words.reason);
    if (words.advice != nullptr)
        text.advice = QCoreApplication::translate("postinsyn::ErrorWords", words.advice);
    if (!error.path().empty())
        text.reason += QLatin1Char('\n') + shownText(error.path());
    return text;
}

QString reportFor(const Error& error)
{
    QStringList lines{QStringLiteral("Postinsyn %1").arg(fromUtf8(programVersion())),
                      QStringLiteral("code: %1").arg(fromUtf8(error.code()))};
    if (!error.detail().empty())
        lines << QStringLiteral("detail: %1").arg(shownText(error.detail()));
    if (!error.path().empty())
        lines << QStringLiteral("file: %1").arg(shownText(error.path()));
    if (error.line() != 0)
        lines << QStringLiteral("line: %1").arg(error.line());
    lines << QStringLiteral("Qt %1, %2")
                 .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName());
    return lines.join(QLatin1Char('\n'));
}

}
