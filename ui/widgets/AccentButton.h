// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPushButton;

namespace postinsyn {

/// The next thing to press is drawn in the accent colour: one at a time.
void setAccent(QPushButton& button, bool isNext);
/// It has the accent and can be pressed.
[[nodiscard]] bool isNext(const QPushButton& button);

}
