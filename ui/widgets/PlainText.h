// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>
#include <QString>

#include <string_view>

namespace postinsyn {

// Whatever comes from outside is shown as the characters it is made of, never as markup, and no
// longer than a screen can bear. Senders choose subjects (security.md, finding 8).

/// The longest text that a cell, a tooltip or a heading shows.
inline constexpr int shownCharacters = 500;

/// UTF-8 from core as it came; invalid bytes become U+FFFD.
QString fromUtf8(std::string_view text);

/// One line that can be looked at without harm: control characters and marks of direction become
/// visible symbols, the whole stands between isolates if it holds letters that run from right to
/// left, and it is cut after shownCharacters.
QString shownText(const QString& text);
inline QString shownText(std::string_view text)
{
    return shownText(fromUtf8(text));
}

/// A label that never interprets its text. The only way labels are made in this program.
QLabel* plainLabel(const QString& text, TypeStep step = TypeStep::Body, QWidget* parent = nullptr);
/// The same, over several lines; its text can be selected by mouse and keyboard.
QLabel* plainParagraph(const QString& text, TypeStep step = TypeStep::Body,
                       QWidget* parent = nullptr);
/// In the dimmed colour of captions; follows the palette.
QLabel* dimLabel(const QString& text, QWidget* parent = nullptr);
QLabel* dimParagraph(const QString& text, QWidget* parent = nullptr);

/// What `setToolTip` and Qt::ToolTipRole may be given for a text from outside: Qt takes a tooltip
/// that looks like markup for markup.
QString plainToolTip(const QString& text);

/// For texts between mnemonics (buttons, menus, tabs): an `&` from outside stays an `&`.
QString withoutMnemonic(QString text);

}
