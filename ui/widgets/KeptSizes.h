// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QSplitter;

namespace postinsyn {

class Settings;

/// The parts of a splitter have the sizes the user gave them, kept by a name of ours: `search`.
/// After its parts and their usual sizes are set.
void keepSizes(QSplitter& splitter, const QString& name, Settings& settings);

}
