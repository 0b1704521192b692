// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>

#include <exception>
#include <functional>

namespace postinsyn {

/// An exception that leaves a slot ends here: it is told, and the program goes on. Without this Qt
/// would end the program.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Told what a slot threw, on the window's thread.
    std::function<void(const std::exception_ptr& problem)> onException;
};

}
