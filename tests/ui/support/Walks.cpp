// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/Walks.h"

#include "ui/shell/NavigationBar.h"
#include "ui/widgets/AccentButton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace postinsyn::test {

namespace {

QString nameOf(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), text);
}

QList<QWidget*> visibleBelow(QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_")))
            found.append(widget);
    return found;
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || label.property("elides").toBool())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() ||
               label.minimumSizeHint().width() > label.width();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isCut(const QLineEdit& field)
{
    const int room = field.width() - field.height(); // margins, and the button that clears it
    return field.text().isEmpty() &&
           field.fontMetrics().horizontalAdvance(field.placeholderText()) > room;
}

void noteMnemonic(QHash<QChar, QString>& seen, QStringList& faults, const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('&'))
            continue;
        if (text.at(++i) == QLatin1Char('&'))
            continue;
        const QChar key = text.at(i).toLower();
        if (seen.contains(key))
            faults
                << QStringLiteral("Alt+%1: \"%2\" and \"%3\"").arg(key).arg(seen.value(key), text);
        else
            seen.insert(key, text);
        return;
    }
}

void walkMenu(const QMenu& menu, QStringList& faults)
{
    QHash<QChar, QString> seen;
    for (const QAction* action : menu.actions()) {
        if (!action->isVisible())
            continue;
        noteMnemonic(seen, faults, action->text());
        if (action->menu() != nullptr)
            walkMenu(*action->menu(), faults);
    }
}

void noteKeyless(const QMenu& menu, QStringList& faults)
{
    for (const QAction* action : menu.actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (!action->text().remove(QStringLiteral("&&")).contains(QLatin1Char('&')))
            faults << QStringLiteral("%1: %2").arg(menu.title(), action->text());
        if (action->menu() != nullptr)
            noteKeyless(*action->menu(), faults);
    }
}

bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr ||
        qobject_cast<const QHeaderView*>(&widget) != nullptr)
        return false;
    // The field inside of a spin box or a combo box is read out as its owner.
    if (qobject_cast<const QAbstractSpinBox*>(widget.parent()) != nullptr ||
        qobject_cast<const QComboBox*>(widget.parent()) != nullptr ||
        qobject_cast<const QLineEdit*>(widget.parent()) != nullptr)
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Markup that is more than the shell that plainToolTip puts around an escaped text.
bool isMarkup(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    const QString inner =
        text.startsWith(QLatin1String("<qt>")) && text.endsWith(QLatin1String("</qt>"))
            ? text.mid(4, text.size() - 9)
            : text;
    return inner.contains(QLatin1Char('<'));
}

void walkCells(const QAbstractItemView& view, QStringList& faults)
{
    constexpr int enough = 60;
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    for (int row = 0; row < std::min(model->rowCount(), enough); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
            if (isMarkup(tip))
                faults << nameOf(view, tip);
        }
}

}

QStringList cutTexts(QWidget& root)
{
    QStringList faults;
    for (QWidget* widget : visibleBelow(root)) {
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            if (isCut(*label))
                faults << nameOf(*label, label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            if (!button->text().isEmpty() && !button->property("elides").toBool() &&
                (button->sizeHint().width() > button->width() ||
                 button->sizeHint().height() > button->height()))
                faults << nameOf(*button, button->text());
        } else if (const auto* field = qobject_cast<QLineEdit*>(widget)) {
            if (isCut(*field))
                faults << nameOf(*field, field->placeholderText());
        } else if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            if (box->minimumSizeHint().width() > box->width() ||
                box->sizeHint().height() > box->height())
                faults << nameOf(*box, box->currentText());
        } else if (const auto* heading = qobject_cast<QHeaderView*>(widget)) {
            for (int column = 0; column < heading->count(); ++column)
                if (!heading->isSectionHidden(column) &&
                    heading->sectionSizeHint(column) > heading->sectionSize(column))
                    faults << nameOf(
                        *heading,
                        heading->model()->headerData(column, heading->orientation()).toString());
        }
    }
    return faults;
}

QStringList namelessControls(QWidget& root)
{
    QStringList faults;
    for (QWidget* widget : visibleBelow(root)) {
        if (!isControl(*widget))
            continue;
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
        if (read == nullptr || read->text(QAccessible::Name).trimmed().isEmpty())
            faults << nameOf(*widget, widget->objectName()) + QStringLiteral(" in ") +
                          QLatin1String(widget->parentWidget()->metaObject()->className());
    }
    return faults;
}

QStringList doubledMnemonics(QMainWindow& window)
{
    QStringList faults;
    QHash<QChar, QString> seen;
    for (const QAction* top : window.menuBar()->actions()) {
        if (!top->isVisible())
            continue;
        noteMnemonic(seen, faults, top->text());
        if (top->menu() != nullptr)
            walkMenu(*top->menu(), faults);
    }
    for (QWidget* widget : visibleBelow(*window.centralWidget())) {
        if (const auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy())
            noteMnemonic(seen, faults, label->text());
        else if (qobject_cast<NavigationButton*>(widget) != nullptr)
            continue; // shows its text as it is
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            noteMnemonic(seen, faults, button->text());
    }
    return faults;
}

QStringList keylessItems(QMainWindow& window)
{
    QStringList faults;
    for (const QAction* top : window.menuBar()->actions())
        if (top->isVisible() && top->menu() != nullptr)
            noteKeyless(*top->menu(), faults);
    return faults;
}

QStringList interpretedTexts(QWidget& root)
{
    QStringList faults;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.append(&root);
    for (const QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label != nullptr && label->textFormat() != Qt::PlainText &&
            (label->textFormat() != Qt::AutoText || Qt::mightBeRichText(label->text())))
            faults << nameOf(*label, label->text());
        if (isMarkup(widget->toolTip()) || isMarkup(widget->whatsThis()))
            faults << nameOf(*widget, widget->toolTip());
        if (const auto* text = qobject_cast<const QTextEdit*>(widget);
            text != nullptr && text->toHtml().contains(QLatin1String("<img")))
            faults << nameOf(*text, text->toPlainText());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            walkCells(*view, faults);
    }
    return faults;
}

QStringList accents(QWidget& root)
{
    QStringList texts;
    for (const auto* button : root.findChildren<QPushButton*>())
        if (button->isVisible() && isNext(*button))
            texts << button->text().remove(QLatin1Char('&'));
    return texts;
}

}
