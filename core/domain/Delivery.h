// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/CopyFee.h"
#include "core/domain/ReviewItem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

using DeliveryId = Id<struct DeliveryTag>;

/// A message as it was decided when it went out.
struct DeliveredItem {
    std::int64_t nr = 0;   ///< of the list
    std::string board;     ///< which held it and decided
    std::string reviewUid; ///< of its review item
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    std::vector<std::string> grounds; ///< of what is masked, as SecrecyGround::id; ascending

    bool operator==(const DeliveredItem&) const = default;
};

/// A file as it was handed over. No name: names are given by people, and may say too much.
struct DeliveredFile {
    std::string sha256; ///< 32 bytes
    std::int64_t size = 0;
    std::optional<std::int64_t> nr; ///< the message it shows; nothing: several, or the list

    bool operator==(const DeliveredFile&) const = default;
};

/// One time that something was given out (utlämnande): the list itself, or messages of it. Nothing
/// in it about who asked: there is no place for a name or an address of the requester (TF 2:18).
struct Delivery {
    DeliveryId id;
    std::string uid;
    int number = 0; ///< 1, 2, ... of the case
    Instant at;
    std::string actor; ///< who handed it over
    DeliveryWay way = DeliveryWay::Email;
    bool isPaper = false;
    std::optional<int> listVersion;   ///< that version of the list went, and no messages
    std::vector<DeliveredItem> items; ///< ascending by nr and board
    std::vector<DeliveredFile> files;
    FeeNote fee; ///< with the pages
};

}
