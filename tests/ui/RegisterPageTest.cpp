// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/register/RegisterPage.h"
#include "core/base/FilePath.h"
#include "core/store/DirectoryStore.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/models/LinesModel.h"
#include "ui/pages/register/MailboxModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

Mailbox mailbox(const char* address, const char* name)
{
    Mailbox made;
    made.address = address;
    made.name = name;
    return made;
}

std::string addresses(const MailboxModel& model)
{
    std::string list;
    for (int row = 0; row < model.rowCount(); ++row)
        list += model.index(row, MailboxModel::Name).data().toString().toStdString() + "; ";
    return list;
}

class RegisterPageTest : public UiTest {
public:
    void open(const std::filesystem::path& archive)
    {
        window = windowOn(archive);
        window->goTo(QStringLiteral("register"));
        page = window->findChild<RegisterPage*>();
        REQUIRE(page != nullptr);
        model = page->findChild<MailboxModel*>();
    }

    void drop(const char* name, std::string_view bytes)
    {
        page->takeFiles({QString::fromStdString(utf8Path(folder.write(name, bytes)))});
        waitUntil([this] { return !window->messages().bars().isEmpty(); });
    }

    std::unique_ptr<MainWindow> window;
    RegisterPage* page = nullptr;
    MailboxModel* model = nullptr;
};

}

TEST_SUITE("RegisterPage")
{
    TEST_CASE_FIXTURE(UiTest, "mailboxes are sorted as Swedish sorts, and filtered by words")
    {
        MailboxModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({mailbox("o@x.example", "Östen"), mailbox("a2@x.example", "Avd 10"),
                    mailbox("a1@x.example", "Avd 2"), mailbox("e@x.example", "Ågot"),
                    mailbox("z@x.example", "Zeb")});
        model.sort(MailboxModel::Name, Qt::AscendingOrder);
        CHECK(addresses(model) == "Avd 2; Avd 10; Zeb; Ågot; Östen; ");
        model.sort(MailboxModel::Name, Qt::DescendingOrder);
        CHECK(addresses(model) == "Östen; Ågot; Zeb; Avd 10; Avd 2; ");
        model.filter({QStringLiteral("AVD"), QStringLiteral("a1@")});
        CHECK(addresses(model) == "Avd 2; ");
        CHECK(model.total() == 5);
    }

    TEST_CASE_FIXTURE(RegisterPageTest, "the directory is shown, and the filter says what is left")
    {
        open(demoArchive());
        waitUntil([this] { return model->rowCount() > 5; });
        const int all = model->rowCount();
        auto* filter = page->findChild<QLineEdit*>();
        QTest::keyClicks(filter, QStringLiteral("tegelsten"));
        CHECK(model->rowCount() == 1);
        CHECK(page->counts().toStdString() == "1 av " + std::to_string(all) + " brevlådor");
    }

    TEST_CASE_FIXTURE(RegisterPageTest, "an empty register asks for a file")
    {
        open(emptyArchive());
        const auto empty = page->findChildren<EmptyState*>();
        waitUntil([&] {
            return std::any_of(empty.begin(), empty.end(), [](const EmptyState* each) {
                return each->isVisible() &&
                       each->button()->text() == QStringLiteral("Läs in från fil…");
            });
        });
        CHECK(cutTexts(*page).join(QLatin1Char('\n')).toStdString() == "");
    }

    TEST_CASE_FIXTURE(
        RegisterPageTest,
        "a dropped file is read in, and its rejected rows are shown with their reason")
    {
        open(emptyArchive());
        drop("register.csv", "adress;namn\nasa@region.example;Åsa\ningen adress;Fel\n");
        waitUntil([this] { return model->rowCount() == 1; });
        const Message& told = window->messages().bars().first()->message();
        CHECK(told.tone == Tone::Warning);
        CHECK(told.detail.toStdString() == "Nya: 1, ändrade: 0, som förut: 0, inte inlästa: 1");
        auto* faults = page->findChild<LinesModel*>();
        REQUIRE(faults->rowCount() == 1);
        const QAbstractItemModelTester tester(
            faults, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(faults->index(0, LinesModel::Line).data().toString() == QStringLiteral("3"));
        CHECK(faults->index(0, LinesModel::Reason).data().toString() ==
              QStringLiteral("Adressen är felskriven."));
        CHECK(cutTexts(*page).join(QLatin1Char('\n')).toStdString() == "");
    }

    TEST_CASE_FIXTURE(RegisterPageTest, "an empty cell that takes no last day away is told of")
    {
        open(emptyArchive());
        drop("a.csv", "adress;sista anställningsdag\nasa@region.example;2026-09-30\n");
        waitUntil([this] { return model->rowCount() == 1; });
        drop("b.csv", "adress;sista anställningsdag\nasa@region.example;\n");
        waitUntil([this] { return window->messages().bars().size() == 2; });
        CHECK(
            window->messages().bars().first()->message().detail.toStdString() ==
            "Nya: 0, ändrade: 0, som förut: 1, inte inlästa: 0\n1 sista anställningsdag står kvar "
            "fast cellen är tom: en tom cell tar inte bort någon dag.");
    }

    TEST_CASE_FIXTURE(RegisterPageTest, "addresses that the export did not write are told of")
    {
        open(emptyArchive());
        drop("a.csv", "PrimarySmtpAddress,EmailAddresses\n"
                      "asa@region.example,Microsoft.Exchange.Data.ProxyAddressCollection\n");
        waitUntil([this] { return !window->messages().bars().empty(); });
        const Message& told = window->messages().bars().first()->message();
        CHECK(told.tone == Tone::Warning);
        CHECK(told.detail.toStdString() ==
              "Nya: 1, ändrade: 0, som förut: 0, inte inlästa: 0\nYtterligare adresser till 1 "
              "brevlåda står inte i filen, eller inte alla; de som är kända står kvar. Be IT "
              "exportera dem hopfogade: "
              "@{n='EmailAddresses';e={$_.EmailAddresses -join ';'}}");
    }

    TEST_CASE_FIXTURE(RegisterPageTest,
                      "a file that is no register is refused in words, and nothing changes")
    {
        open(emptyArchive());
        drop("picture.png", "\x89PNG\r\n\x1a\n0000");
        const Message& told = window->messages().bars().first()->message();
        CHECK(told.tone == Tone::Error);
        CHECK(told.headline == QStringLiteral("Brevlådorna lästes inte in"));
        CHECK(window->session().read([](Archive& a) { return a.directory().all().size(); }) == 0);
    }
}
