// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/ImportActions.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/SystemDialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace postinsyn {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("postinsyn::ImportActions", text);
}

}

QList<QAction*> importActions(QWidget& owner, const std::function<void(const QStringList&)>& take)
{
    const auto add = [&](const QString& icon, const QString& text, const QString& key,
                         const FileQuestion& question) {
        auto* action = new QAction(lineIcon(icon), text, &owner);
        action->setShortcut(QKeySequence(key));
        QObject::connect(action, &QAction::triggered, &owner,
                         [&owner, question, take] { askForFiles(&owner, question, take); });
        return action;
    };
    return {add(QStringLiteral("import"),
                words(QT_TRANSLATE_NOOP("postinsyn::ImportActions", "&Read in log...")),
                QStringLiteral("Ctrl+I"),
                {FileQuestion::Kind::OpenFiles,
                 words(QT_TRANSLATE_NOOP("postinsyn::ImportActions", "Read in log")),
                 {},
                 {}}),
            add(QStringLiteral("folder"),
                words(QT_TRANSLATE_NOOP("postinsyn::ImportActions", "Read in &folder...")),
                QStringLiteral("Ctrl+Shift+I"),
                {FileQuestion::Kind::Folder,
                 words(QT_TRANSLATE_NOOP("postinsyn::ImportActions", "Read in folder")),
                 {},
                 {}})};
}

}
