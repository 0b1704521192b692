// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace postinsyn {

class Chip;
class FlowLayout;

/// Addresses and names, each a chip in the field. They can be pasted in any shape (PartyText.h);
/// Enter, a semicolon or leaving the field takes what was typed, Backspace takes the last one away.
class PartiesEdit : public QFrame {
    Q_OBJECT
public:
    explicit PartiesEdit(QWidget* parent = nullptr);

    void setParties(const QStringList& parties);
    /// With what is typed and not yet a chip.
    [[nodiscard]] QStringList parties() const;
    /// Where the keys go: the buddy of a label, and what carries the accessible name.
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    void setPlaceholderText(const QString& text);

signals:
    void partiesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    void edited(const QString& text);
    void add(const QString& party);
    void remove(Chip* chip);

    FlowLayout* m_flow = nullptr;
    QLineEdit* m_field = nullptr;
    QList<Chip*> m_chips;
    QStringList m_parties;
    QString m_placeholder;
};

}
