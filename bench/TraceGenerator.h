// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/OfficeClock.h"
#include "bench/PartyNames.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn::bench {

enum class TraceOrder : std::uint8_t { NewestFirst, OldestFirst };

struct TraceShape {
    std::uint64_t rows = 1'000'000;
    std::uint64_t seed = 1;
    TraceOrder order = TraceOrder::NewestFirst; ///< as the cmdlet returns them (formats.md 1.2)
};

/// One made-up mail, rows not yet written.
struct TraceMail {
    struct Recipient {
        std::string address;
        std::string_view status;
        bool wasPending = false; ///< one more row tells of it before the final status
    };
    std::int64_t second = 0;
    std::string sender;
    std::vector<Recipient> recipients;
    std::string subject; ///< null when empty
    std::string fromIp;
    std::string toIp;
    std::uint64_t size = 0;
    std::string messageId;
    std::string traceId;
};

/// Makes an export of Get-MessageTraceV2 (formats.md 1.2) of any length: 10 columns, every value
/// quoted as Windows PowerShell does, 90 days, few parties with much mail and many with little,
/// 2.4 rows a message, 28 % as many subjects as rows. 3 % of the rows come twice, as pages and
/// windows overlap when someone collects in steps.
///
/// The `index`th mail follows from the seed and its index alone. So the same seed gives the same
/// bytes, overlaps cost no memory, and 10 M rows take no more of it than 1000.
class TraceGenerator {
public:
    using Sink = std::function<void(std::string_view)>;

    explicit TraceGenerator(TraceShape shape);

    /// UTF-8 without byte order mark, CRLF, header first, in pieces of some 64 KiB.
    void write(const Sink& sink) const;
    [[nodiscard]] TraceMail mail(std::uint64_t index) const;

private:
    /// Who begins it, who gets it first, and which text it has; an answer shares these with the
    /// mail it answers.
    struct Thread {
        std::uint64_t root = 0;
        Party starter;
        Party partner;
        bool isRecurring = false;
    };

    [[nodiscard]] std::uint64_t rootOf(std::uint64_t index) const;
    [[nodiscard]] Thread threadOf(std::uint64_t root) const;
    void addRecipients(TraceMail& mail, Party sender, Party first, std::uint64_t index) const;
    void addIdentity(TraceMail& mail, Party sender, std::uint64_t index) const;

    TraceShape m_shape;
    std::uint64_t m_messages; ///< that the rows are expected to speak of
    OfficeClock m_clock;
    PartyNames m_names;
    ZipfTable m_recurring;
};

}
