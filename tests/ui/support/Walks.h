// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QMainWindow;
class QWidget;

namespace postinsyn::test {

// Each walk looks at every visible widget below `root` and returns a line for each fault; a test
// compares with nothing, so that a failure names what is wrong:
//   CHECK(cutTexts(*window).join('\n').toStdString() == "");

/// Labels, buttons, fields and headings of tables whose text has less room than it needs. A widget
/// that shortens its text on purpose has the property `elides`.
QStringList cutTexts(QWidget& root);

/// Controls that a screen reader would have no name for.
QStringList namelessControls(QWidget& root);

/// Two things that answer to the same Alt key: in the menu bar and the page, and within each menu.
QStringList doubledMnemonics(QMainWindow& window);

/// Items of menus that answer to no key. Names of files in a menu of their own have none.
QStringList keylessItems(QMainWindow& window);

/// Labels, tooltips, titles and cells' tooltips that Qt would read as markup, although markup never
/// is in our own texts.
QStringList interpretedTexts(QWidget& root);

/// The buttons in the accent colour that can be pressed, without mnemonics: the next thing to do,
/// so at most one.
QStringList accents(QWidget& root);

}
