// SPDX-License-Identifier: EUPL-1.2
#define DOCTEST_CONFIG_IMPLEMENT
#include "tests/ui/support/UiTest.h"

#include <QApplication>
#include <doctest/doctest.h>

int main(int argc, char** argv)
{
    // No screen, no desktop settings of whoever runs the tests.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_ACCESSIBILITY", "1");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("postinsyn"));
    const postinsyn::test::UiEnvironment environment(application);
    doctest::Context context(argc, argv);
    return context.run();
}
