// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Archive.h"
#include "tests/support/TempFolder.h"
#include "ui/i18n/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Settings.h"
#include "ui/theme/Theme.h"

#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QApplication;

namespace postinsyn::test {

/// What there is one of in a program: made by main(), used by UiTest.
class UiEnvironment {
public:
    explicit UiEnvironment(QApplication& application);
    ~UiEnvironment();
    UiEnvironment(const UiEnvironment&) = delete;
    UiEnvironment& operator=(const UiEnvironment&) = delete;

    static UiEnvironment& current();
    [[nodiscard]] Theme& theme() { return *m_theme; }
    [[nodiscard]] Language& language() { return m_language; }

private:
    std::unique_ptr<Theme> m_theme;
    Language m_language;
};

/// Collects what Qt complains about while it lives; the innermost one hears it.
class WarningTrap {
public:
    WarningTrap();
    ~WarningTrap();
    WarningTrap(const WarningTrap&) = delete;
    WarningTrap& operator=(const WarningTrap&) = delete;

    /// What was heard so far, and forgets it.
    QStringList take();

private:
    friend void hearQtMessage(QtMsgType, const QMessageLogContext&, const QString&);
    WarningTrap* m_outer;
    QStringList m_heard;
};

/// Spins the event loop until it is so, or fails the test after five seconds.
void waitUntil(const std::function<bool()>& isSo);

/// The fixture of every test of the window: Swedish, light, usual text size, settings and files of
/// its own, and no warning of Qt passes.
class UiTest {
public:
    UiTest();
    ~UiTest();

    void use(const QString& language, ColorScheme scheme = ColorScheme::Light,
             double textScale = 1.0);
    /// An archive of Region Exempel with the mailboxes and all logs of testdata/logs/demo; no
    /// request yet.
    std::filesystem::path demoArchive();
    /// The same, empty.
    std::filesystem::path emptyArchive();
    /// A window that has the archive open, shown at a size of its own.
    std::unique_ptr<MainWindow> windowOn(const std::filesystem::path& archive);
    std::unique_ptr<MainWindow> emptyWindow();

    TempFolder folder;
    WarningTrap warnings;
    Settings settings;
    AppServices services;
};

/// Runs `look` in both languages at the usual size, in English at 200 %, in Swedish at 200 %, dark
/// and with high contrast; `look` makes its widgets anew each time.
void inEveryLook(UiTest& test, const std::function<void(const std::string& look)>& look);

}
