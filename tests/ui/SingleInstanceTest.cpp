// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SingleInstance.h"
#include "tests/ui/support/UiTest.h"

#include <QFileInfo>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

TEST_SUITE("SingleInstance")
{
    TEST_CASE_FIXTURE(UiTest, "the second start calls the first, with the archive it was given")
    {
        const QString place = QString::fromStdString((folder / "window").string());
        SingleInstance first(place);
        CHECK(first.isFirst());
        QStringList calls;
        QObject::connect(&first, &SingleInstance::called,
                         [&](const QString& archive) { calls << archive; });
        const SingleInstance second(place);
        CHECK(!second.isFirst());
        CHECK(second.leaveNote(QStringLiteral("/arkiv/Åre.postinsyn")));
        CHECK(!second.isHeard(std::chrono::milliseconds(1))); // the first has not run yet
        waitUntil([&] { return calls.size() == 1; });
        CHECK(second.leaveNote({}));
        waitUntil([&] { return calls.size() == 2; });
        CHECK(second.isHeard(std::chrono::milliseconds(1)));
        CHECK(calls == QStringList{QStringLiteral("/arkiv/Åre.postinsyn"), QString()});
    }

    TEST_CASE_FIXTURE(UiTest, "where no lock can be made the program begins all the same")
    {
        const QString file = QString::fromStdString((folder / "file").string());
        QFile blocked(file);
        REQUIRE(blocked.open(QIODevice::WriteOnly));
        const SingleInstance instance(file + QStringLiteral("/window"));
        CHECK(instance.isFirst());
    }

    TEST_CASE_FIXTURE(UiTest, "when the first has gone the next one is the first")
    {
        const QString place = QString::fromStdString((folder / "window").string());
        {
            const SingleInstance first(place);
            CHECK(first.isFirst());
        }
        const SingleInstance next(place);
        CHECK(next.isFirst());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        CHECK(!(QFileInfo(place).permissions() & others));
    }
}
