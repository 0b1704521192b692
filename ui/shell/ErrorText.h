// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace postinsyn {

/// What a person reads for an error of core, in the present language. Plain text.
struct ErrorText {
    QString reason; ///< what happened, a sentence
    QString advice; ///< what was kept and what to do; may be empty
};

ErrorText textFor(const Error& error);
/// For IT: code, detail, file and line, versions. Holds no content of an e-mail.
QString reportFor(const Error& error);

}
