// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace postinsyn {

/// How far a step of the way has come.
enum class StepState { Open, Done, Blocked };

/// One step: its number or sign, and its name.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, const QString& title, QWidget* parent = nullptr);

    void setState(StepState state);
    [[nodiscard]] StepState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    StepState m_state = StepState::Open;
};

/// The steps of a request side by side. Any step may be looked at; one is current. Arrow keys move
/// between them, as between tabs. The state of a step is told by its sign and to screen readers.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(const QStringList& titles, QWidget* parent = nullptr);

    void setState(int step, StepState state);
    void setCurrent(int step);
    [[nodiscard]] int current() const;
    void setStepEnabled(int step, bool isEnabled);

signals:
    void chosen(int step);

private:
    QList<StepButton*> m_steps;
};

}
