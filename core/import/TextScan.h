// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <bit>
#include <emmintrin.h>
#endif

namespace postinsyn {

/// The first byte from `p` that is `separator`, CR or LF; `end` if there is none.
inline const char* findSeparator(const char* p, const char* end, char separator)
{
#if defined(__SSE2__) || defined(_M_X64)
    const __m128i first = _mm_set1_epi8(separator);
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i lf = _mm_set1_epi8('\n');
    for (; end - p >= 16; p += 16) {
        __m128i bytes;
        std::memcpy(&bytes, p, 16);
        const __m128i hits =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, first),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (mask != 0)
            return p + std::countr_zero(mask);
    }
#endif
    while (p < end && *p != separator && *p != '\r' && *p != '\n')
        ++p;
    return p;
}

inline const char* findLineEnd(const char* p, const char* end)
{
    return findSeparator(p, end, '\n');
}

/// The first `c` from `p`, null if there is none before `end`.
inline const char* findByte(const char* p, const char* end, char c)
{
    return p == end
               ? nullptr
               : static_cast<const char*>(std::memchr(p, c, static_cast<std::size_t>(end - p)));
}

}
