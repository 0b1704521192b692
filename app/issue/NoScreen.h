// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

class QGuiApplication;

namespace postinsyn {

/// What a program on the command line needs to lay out pages: fonts, and no screen. One at a time,
/// on the main thread; it is made only when pages are asked for. Says nothing on stderr.
class NoScreen {
public:
    NoScreen();
    ~NoScreen();
    NoScreen(const NoScreen&) = delete;
    NoScreen& operator=(const NoScreen&) = delete;

private:
    std::unique_ptr<QGuiApplication> m_application;
};

}
