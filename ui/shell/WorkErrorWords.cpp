// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ErrorWords.h"
namespace postinsyn {
std::span<const ErrorWords> workErrorWords()
{
    return {};
}
}
