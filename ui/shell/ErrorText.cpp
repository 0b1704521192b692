// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ErrorText.h"

#include "core/base/Account.h"
#include "ui/shell/ErrorWords.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace postinsyn {

namespace {

/// Of a path that may name a person or a case, what helps and tells nobody's name.
QString kindOf(const QString& path)
{
    static const QStringList known{QStringLiteral("csv"),  QStringLiteral("gz"),
                                   QStringLiteral("json"), QStringLiteral("log"),
                                   QStringLiteral("pdf"),  QStringLiteral("postinsyn"),
                                   QStringLiteral("txt"),  QStringLiteral("xlsx"),
                                   QStringLiteral("xml"),  QStringLiteral("zip")};
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    // After the last dot of "anna.berg" stands a name as well.
    const QString kind =
        known.contains(ending) ? QLatin1Char('.') + ending : QStringLiteral("other ending");
    const bool isFolder = file.isDir();
    const bool isNetwork =
        path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"));
    return QStringLiteral("%1, %2 characters, %3")
        .arg(isFolder ? QStringLiteral("folder") : kind, QString::number(path.size()),
             isNetwork ? QStringLiteral("network share") : QStringLiteral("this computer"));
}

}

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
        lines << QStringLiteral("file: %1").arg(kindOf(fromUtf8(error.path())));
    if (error.line() != 0)
        lines << QStringLiteral("line: %1").arg(error.line());
    lines << QStringLiteral("Qt %1, %2")
                 .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName());
    return lines.join(QLatin1Char('\n'));
}

}
