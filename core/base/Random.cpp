// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Random.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <Poco/RandomStream.h>

namespace postinsyn {

std::string randomBytes(std::size_t count)
{
    Poco::RandomInputStream source;
    std::string bytes(count, '\0');
    source.read(bytes.data(), static_cast<std::streamsize>(count));
    if (static_cast<std::size_t>(source.gcount()) != count)
        throw Error("no-randomness");
    return bytes;
}

std::string newUid()
{
    std::string bytes = randomBytes(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    std::string text = toHex(bytes);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return text;
}

}
