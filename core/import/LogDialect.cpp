// SPDX-License-Identifier: EUPL-1.2
#include "core/import/LogDialect.h"

#include "core/import/EventDialect.h"
#include "core/import/LogFormat.h"
#include "core/import/TraceDialect.h"

namespace postinsyn {

std::unique_ptr<LogDialect> LogDialect::choose(const std::vector<std::string>& columns,
                                               const FileFacts& facts,
                                               const ReadingOptions& options)
{
    const Recognition found = recogniseFormat(columns, facts);
    if (options.mapping) {
        ColumnBinding binding;
        std::string missing;
        // A known file keeps its dialect in a batch that is imported with a mapping for others.
        if (bindMapping(*options.mapping, columns, binding, &missing))
            return std::make_unique<TraceDialect>(mappedFormat(), facts, options, options.mapping);
        if (!found.format)
            throw FormatError("mapping-columns-missing", missing);
    }
    if (!found.format)
        throw FormatError(std::string(found.refusal), std::string(found.detail));
    if (found.format->rows == LogFormat::Rows::Event)
        return std::make_unique<EventDialect>(*found.format, facts, options);
    return std::make_unique<TraceDialect>(*found.format, facts, options, std::nullopt);
}

}
