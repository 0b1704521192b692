// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/ThemeColors.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

TEST_SUITE("PlainText")
{
    TEST_CASE_FIXTURE(UiTest, "a text from outside is shown as the characters it is made of")
    {
        const struct {
            const char* given;
            const char* shown;
        } cases[]{
            {"Hej på dig", "Hej på dig"}, {"rad 1\nrad 2\tflik", "rad 1␊rad 2␉flik"},
            {"\x07\x7F", "␇␡"},           {"a\u202Eb", "a▯b"},
            {"a\u200Bb\uFEFF", "a▯b▯"},   {"שלום", "\u2068שלום\u2069"},
            {"<b>x</b>", "<b>x</b>"},
        };
        for (const auto& each : cases)
            CHECK(shownText(std::string_view(each.given)).toStdString() == each.shown);
        CHECK(shownText(QString(2000, QLatin1Char('x'))).size() == shownCharacters + 1);
    }

    TEST_CASE_FIXTURE(UiTest, "labels and tooltips of the factory never hold markup")
    {
        for (const std::string_view payload : payloadTexts()) {
            const std::unique_ptr<QLabel> label(plainLabel(fromUtf8(payload)));
            CHECK(label->textFormat() == Qt::PlainText);
            const QString tip = plainToolTip(fromUtf8(payload));
            CHECK(tip.count(QLatin1Char('<')) == 2);
        }
    }
}

TEST_SUITE("NumberText")
{
    TEST_CASE_FIXTURE(UiTest, "numbers, sizes and times are written as in Sweden")
    {
        CHECK(numberText(7) == QStringLiteral("7"));
        CHECK(numberText(-1234567) == QStringLiteral("-1\u202F234\u202F567"));
        CHECK(bytesText(820'000) == QStringLiteral("820\u00A0kB"));
        CHECK(bytesText(12'500'000) == QStringLiteral("12,5\u00A0MB"));
        const auto at = [](std::int64_t seconds) { return Instant{seconds * 1000}; };
        CHECK(timeText(at(1790863500)) == QStringLiteral("2026-10-01 16:05"));
        CHECK(timeText(at(1792888200), true) == QStringLiteral("2026-10-25 02:30:00 +02:00"));
        CHECK(timeText(at(1792891800)) == QStringLiteral("2026-10-25 02:30 +01:00"));
        CHECK(longDateText(LocalDate::of(2026, 9, 30)) ==
              QStringLiteral("onsdag 30 september 2026"));
        CHECK(isoWeek(LocalDate::of(2027, 1, 3)) == 53);
    }
}

TEST_SUITE("IconSet")
{
    TEST_CASE_FIXTURE(UiTest, "every icon draws something in the colour it is asked for")
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        CHECK(files.size() > 40);
        for (QString name : files) {
            name.chop(4);
            const QImage image = lineIcon(name, Tone::Error)
                                     .pixmap(32, 32)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int drawn = 0;
            int strange = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor color = image.pixelColor(x, y);
                    drawn += color.alpha() > 200 ? 1 : 0;
                    strange += color.alpha() > 200 &&
                                       color.hue() != Theme::current().toneColor(Tone::Error).hue()
                                   ? 1
                                   : 0;
                }
            INFO(name.toStdString());
            CHECK(drawn > 5);
            CHECK(strange < drawn / 4);
        }
    }
}

TEST_SUITE("Theme")
{
    TEST_CASE_FIXTURE(UiTest, "texts keep their contrast in every scheme")
    {
        const auto luminance = [](const QColor& color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        const auto contrast = [&](const QColor& a, const QColor& b) {
            const double x = luminance(a) + 0.05;
            const double y = luminance(b) + 0.05;
            return std::max(x, y) / std::min(x, y);
        };
        for (const ColorScheme scheme :
             {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
            use(QStringLiteral("sv"), scheme);
            const ThemeColors& c = Theme::current().colors();
            for (const QColor& ground : {c.window, c.surface, c.zebra}) {
                for (const QColor& text : {c.text, c.dimText, c.ok, c.warning, c.error, c.accent})
                    CHECK(contrast(text, ground) >= 4.5);
                CHECK(contrast(c.border, ground) >= 3.0);
            }
            CHECK(contrast(c.text, c.accentSoft) >= 4.5);
            CHECK(contrast(c.accentText, c.accent) >= 4.5);
            CHECK(contrast(c.ok, c.okSoft) >= 4.5);
            CHECK(contrast(c.warning, c.warningSoft) >= 4.5);
            CHECK(contrast(c.error, c.errorSoft) >= 4.5);
        }
    }

    TEST_CASE("a desktop of high contrast is known by its colours")
    {
        const auto desktop = [](QRgb ground, QRgb text, QRgb button) {
            QPalette palette;
            for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
                palette.setColor(role, QColor(ground));
            for (const QPalette::ColorRole role :
                 {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                palette.setColor(role, QColor(text));
            palette.setColor(QPalette::Button, QColor(button));
            return palette;
        };
        const auto seen = [](const QPalette& palette, bool isDark) {
            const ThemeColors c = systemColors(palette, isDark);
            return std::string(c.isHighContrast ? "contrast " : "") + (c.isDark ? "dark" : "light");
        };
        const QPalette black = desktop(0x000000, 0xFFFFFF, 0x000000);
        const QPalette white = desktop(0xFFFFFF, 0x000000, 0xFFFFFF);
        const QPalette usual = desktop(0xFFFFFF, 0x000000, 0xEFEFEF);
        const QPalette dim = desktop(0x202326, 0xFCFCFC, 0x31363B);
        CHECK(seen(black, true) == "contrast dark");
        CHECK(seen(black, false) == "contrast dark");
        CHECK(seen(white, false) == "contrast light");
        CHECK(seen(usual, false) == "light");
        CHECK(seen(usual, true) == "dark");
        CHECK(seen(dim, false) == "dark");
        // What is drawn then is of high contrast itself.
        CHECK(isHighContrast(paletteOf(highContrastColors(true))));
        CHECK(isHighContrast(paletteOf(highContrastColors(false))));
        CHECK(!isHighContrast(paletteOf(lightColors())));
        CHECK(!isHighContrast(paletteOf(darkColors())));
    }

    TEST_CASE_FIXTURE(UiTest, "the desktop's change of colours is heard where it is followed")
    {
        int heard = 0;
        const auto connection =
            QObject::connect(&Theme::current(), &Theme::changed, [&] { ++heard; });
        QWidget window;
        window.show();
        const auto tell = [&] {
            heard = 0;
            QEvent change(QEvent::ThemeChange);
            QCoreApplication::sendEvent(window.windowHandle(), &change);
            return heard;
        };
        CHECK(tell() == 0); // light was chosen
        use(QStringLiteral("sv"), ColorScheme::System);
        CHECK(tell() == 1);
        QObject::disconnect(connection);
    }

    TEST_CASE_FIXTURE(UiTest, "spacing and rows grow with the text")
    {
        const int space = Theme::current().space(1);
        use(QStringLiteral("sv"), ColorScheme::Light, 2.0);
        CHECK(Theme::current().space(1) > space * 1.7);
        CHECK(Theme::current().rowHeight() >
              QFontMetrics(Theme::current().font(TypeStep::Body)).height());
    }
}
