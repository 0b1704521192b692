// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace postinsyn {

/// The ways to name files by menu: "Read in log..." and "Read in folder...", the first of them the
/// usual one. `take` is not called when nothing was chosen.
QList<QAction*> importActions(QWidget& owner, const std::function<void(const QStringList&)>& take);

}
