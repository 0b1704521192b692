// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"

#include <QList>
#include <QString>

namespace postinsyn {

/// A fact under its label.
struct FactLine {
    QString label;
    QString text;
};

/// The conditions of a filter, one line each, in the present language. The texts hold what was
/// typed: they are shown as plain text only.
QList<FactLine> filterLines(const MessageFilter& filter);

}
