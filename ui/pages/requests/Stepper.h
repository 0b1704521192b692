// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace postinsyn {

/// One step in the stepper: number, name, and a line under the chosen one.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(const QString& title, int number, QWidget* parent = nullptr);

    /// A check in place of the number.
    void setDone(bool isDone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    bool m_isDone = false;
};

/// The steps of a request, from left to right. Arrow keys move, as in a list.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent = nullptr);

    void add(const QString& id, const QString& title);
    void setCurrent(const QString& id);
    /// Steps before this one are done.
    void setReached(const QString& id);

signals:
    void chosen(const QString& id);

private:
    QButtonGroup m_group;
    QStringList m_ids;
};

}
