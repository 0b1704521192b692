// SPDX-License-Identifier: EUPL-1.2
#define DOCTEST_CONFIG_IMPLEMENT
#include <QGuiApplication>
#include <doctest/doctest.h>

/// Pages with text need the fonts that come with an application; not a screen.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    doctest::Context context(argc, argv);
    return context.run();
}
