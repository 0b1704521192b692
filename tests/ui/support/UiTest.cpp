// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/UiTest.h"

#include "core/base/FilePath.h"
#include "core/domain/Profile.h"
#include "core/task/ImportLogs.h"
#include "core/task/ImportMailboxes.h"

#include <QApplication>
#include <QTest>
#include <doctest/doctest.h>

namespace postinsyn::test {

namespace {

UiEnvironment* environment = nullptr;
WarningTrap* innermost = nullptr;

}

void hearQtMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // What the offscreen platform says of itself at every window.
    const bool isOfPlatform = text.startsWith(QLatin1String("This plugin does not support"));
    if (type == QtDebugMsg || type == QtInfoMsg || isOfPlatform)
        return;
    if (innermost != nullptr)
        innermost->m_heard.append(text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

UiEnvironment::UiEnvironment(QApplication& application)
{
    environment = this;
    qInstallMessageHandler(hearQtMessage);
    m_theme = std::make_unique<Theme>(application);
    m_language.use(QStringLiteral("sv"));
}

UiEnvironment::~UiEnvironment()
{
    environment = nullptr;
}

UiEnvironment& UiEnvironment::current()
{
    return *environment;
}

WarningTrap::WarningTrap() : m_outer(std::exchange(innermost, this)) {}

WarningTrap::~WarningTrap()
{
    innermost = m_outer;
}

QStringList WarningTrap::take()
{
    return std::exchange(m_heard, {});
}

void waitUntil(const std::function<bool()>& isSo)
{
    const bool wasSo = QTest::qWaitFor(isSo, 20000);
    REQUIRE(wasSo);
}

UiTest::UiTest() : settings(QString::fromStdString(utf8Path(folder / "settings.ini")))
{
    use(QStringLiteral("sv"));
}

UiTest::~UiTest()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(warnings.take().join(QLatin1Char('\n')).toStdString() == "");
}

void UiTest::use(const QString& language, ColorScheme scheme, double textScale)
{
    UiEnvironment& here = UiEnvironment::current();
    here.language().use(language);
    here.theme().setScheme(scheme);
    here.theme().setTextScale(textScale);
    settings.setLanguage(language);
    settings.setColorScheme(scheme);
    settings.setTextScale(textScale);
}

std::filesystem::path UiTest::emptyArchive()
{
    const std::filesystem::path path = folder / "Region Exempel.postinsyn";
    Archive::create(path, Profile::builtIn("demo").toJson(), "tester");
    return path;
}

std::filesystem::path UiTest::demoArchive()
{
    const std::filesystem::path path = emptyArchive();
    const auto archive = Archive::open(path, OpenMode::ReadWrite);
    importMailboxFile(*archive, utf8Path(testdata("logs/demo/mailboxes.csv")), "tester");
    ImportOptions options;
    options.actor = "tester";
    ProgressMeter meter;
    std::vector<ImportedFile> done;
    std::vector<std::string> paths;
    for (const char* name : {"MSGTRK2026091400-1.LOG", "MTSummary_RE-2026-0502.csv",
                             "graph-1019-1026.json", "messagetrace-0928-1011.csv"})
        paths.push_back(utf8Path(testdata("logs/demo") / name));
    ImportLogs(*archive).run(paths, options, meter, done);
    for (const ImportedFile& file : done)
        REQUIRE(!file.error);
    return path;
}

std::unique_ptr<MainWindow> UiTest::emptyWindow()
{
    UiEnvironment& here = UiEnvironment::current();
    auto window = std::make_unique<MainWindow>(here.theme(), settings, here.language(), services);
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    return window;
}

std::unique_ptr<MainWindow> UiTest::windowOn(const std::filesystem::path& archive)
{
    auto window = emptyWindow();
    window->openArchive(QString::fromStdString(utf8Path(archive)));
    waitUntil([&] { return window->session().isOpen(); });
    QCoreApplication::processEvents();
    return window;
}

void inEveryLook(UiTest& test, const std::function<void(const std::string& look)>& look)
{
    const QString sv = QStringLiteral("sv");
    const QString en = QStringLiteral("en");
    test.use(sv);
    look("Swedish");
    test.use(en);
    look("English");
    test.use(sv, ColorScheme::Dark, 2.0);
    look("Swedish, dark, 200 %");
    test.use(en, ColorScheme::HighContrast, 2.0);
    look("English, high contrast, 200 %");
    test.use(sv);
}

}
