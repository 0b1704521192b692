// SPDX-License-Identifier: EUPL-1.2
#include "ui/i18n/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("postinsyn"));
    postinsyn::Settings settings;
    postinsyn::Language language;
    language.use(settings.language());
    postinsyn::Theme theme(application);
    theme.setScheme(settings.colorScheme());
    theme.setTextScale(settings.textScale());
    postinsyn::MainWindow window(theme, settings, language, {});
    window.show();
    if (QApplication::arguments().size() > 1)
        window.openArchive(QApplication::arguments().at(1));
    return QApplication::exec();
}
