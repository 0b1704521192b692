// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace postinsyn {

class ElidedLabel;

/// A condition or a name that can be taken away: a text from outside or our own, a note beside it
/// (a count), and a cross. The cross is its stop on the way of Tab; Delete there removes it too.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QToolButton* cross() const { return m_cross; }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameParts();

    ElidedLabel* m_text = nullptr;
    QLabel* m_note = nullptr;
    QToolButton* m_cross = nullptr;
};

}
