// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/PlainText.h"

#include <QEvent>

#include <algorithm>

namespace postinsyn {

namespace {

/// Keeps its step of the type scale and its colour when the theme changes.
class PlainLabel : public QLabel {
public:
    PlainLabel(const QString& text, TypeStep step, bool isDim, QWidget* parent)
        : QLabel(parent), m_step(step), m_isDim(isDim)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        dress();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange ||
            event->type() == QEvent::ApplicationFontChange)
            dress();
    }

private:
    void dress()
    {
        const Theme& theme = Theme::current();
        setFont(theme.font(m_step));
        if (m_isDim) {
            QPalette colors = palette();
            colors.setColor(QPalette::WindowText, theme.colors().dimText);
            setPalette(colors);
        }
    }

    TypeStep m_step;
    bool m_isDim;
};

void makeParagraph(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

bool runsRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// A visible stand-in for what would act on the text around it, or 0.
char32_t symbolFor(char32_t c)
{
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    const bool isMark = (c >= 0x80 && c < 0xA0) || c == 0x061C || c == 0x200B ||
                        (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
                        (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
                        (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    return isMark ? 0x25AF : 0;
}

}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString shownText(const QString& text)
{
    QString shown;
    bool isRightToLeft = false;
    int count = 0;
    for (const char32_t c : text.toUcs4()) {
        if (++count > shownCharacters) {
            shown += QChar(0x2026);
            break;
        }
        const char32_t symbol = symbolFor(c);
        const char32_t drawn = symbol != 0 ? symbol : c;
        isRightToLeft = isRightToLeft || runsRightToLeft(QChar::direction(drawn));
        shown += QString::fromUcs4(&drawn, 1);
    }
    if (isRightToLeft)
        return QChar(0x2068) + shown + QChar(0x2069);
    return shown;
}

QLabel* plainLabel(const QString& text, TypeStep step, QWidget* parent)
{
    return new PlainLabel(text, step, false, parent);
}

QLabel* plainParagraph(const QString& text, TypeStep step, QWidget* parent)
{
    auto* label = new PlainLabel(text, step, false, parent);
    makeParagraph(label);
    return label;
}

QLabel* dimLabel(const QString& text, QWidget* parent)
{
    return new PlainLabel(text, TypeStep::Body, true, parent);
}

QLabel* dimParagraph(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, TypeStep::Body, true, parent);
    makeParagraph(label);
    return label;
}

QString plainToolTip(const QString& text)
{
    return QStringLiteral("<qt>") + shownText(text).toHtmlEscaped() + QStringLiteral("</qt>");
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}
