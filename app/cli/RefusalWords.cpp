// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/WordTables.h"

namespace postinsyn {

namespace {

constexpr std::string_view traceCommand =
    "ask IT for: Get-MessageTraceV2 -StartDate ... -EndDate ... -SenderAddress ... (and again with "
    "-RecipientAddress) | Export-Csv logg.csv -NoTypeInformation -Encoding UTF8";
constexpr std::string_view trackingCommand =
    "ask IT for: Get-MessageTrackingLog -ResultSize Unlimited ... | Select-Object "
    "@{n='TimestampUtc';e={$_.Timestamp.ToUniversalTime().ToString('o')}},EventId,Source,Sender,"
    "ReturnPath,@{n='Recipients';e={$_.Recipients -join ';'}},"
    "@{n='RecipientStatus';e={$_.RecipientStatus -join ';'}},RecipientCount,MessageSubject,"
    "MessageId,NetworkMessageId,TotalBytes,Directionality,OriginalClientIp,MessageInfo | "
    "Export-Csv logg.csv -NoTypeInformation -Encoding UTF8";
constexpr std::string_view mappingHint =
    "say which column is what with --mapping FILE (JSON: {\"time\":\"...\",\"sender\":\"...\","
    "\"recipients\":\"...\",\"subject\":\"...\",\"zone\":\"Europe/Stockholm\"}), and check the "
    "time zone that was chosen when it was exported";
constexpr std::string_view unpackHint = "unpack it and import what is in it";
constexpr std::string_view otherNameHint = "choose another name";
constexpr std::string_view folderRightsHint = "check the rights of the folder";

constexpr ErrorWords refusals[] = {
    // what is not a log
    {"empty-file", "the file is empty", "ask whoever exported it for the file again"},
    {"no-records", "the file has no records",
     "check that the export found anything, or ask for it again"},
    {"records-broken", "its first 100,000 records cannot be read: it is damaged, or no log",
     "ask IT to export it again"},
    {"console-table", "this is a table as PowerShell shows it on screen, cut to the window's width",
     traceCommand},
    {"console-list", "this is a list as PowerShell shows it on screen", traceCommand},
    {"format-data",
     "Format-Table or Format-List was put before Export-Csv: the file holds layout, not data",
     "leave Format-* out: Get-MessageTraceV2 ... | Export-Csv logg.csv -NoTypeInformation "
     "-Encoding UTF8"},
    {"clixml-file", "this was written by Export-Clixml", traceCommand},
    {"other-exchange-log", "this is another log of Exchange, not the message tracking log",
     "ask IT for the folder TransportRoles\\Logs\\MessageTracking (MSGTRK*.LOG, MSGTRKMD*, "
     "MSGTRKMS*) of all servers"},
    {"exchange-2003-log",
     "this is a tracking log of Exchange 2003, which has no usable message data", trackingCommand},
    {"trace-detail", "this is Get-MessageTraceDetail: it has no sender and no recipients",
     traceCommand},
    {"recipients-lost", "the recipients were lost in the export (System.String[])",
     trackingCommand},
    {"threat-explorer",
     "this looks like an export of Threat Explorer or Purview, whose columns we do not know",
     mappingHint},
    {"eac-screen-export",
     "this looks like an export from the admin centre's screen: its time zone is not in the file",
     mappingHint},
    {"unknown-columns", "none of the known log formats has these columns", mappingHint},
    {"unknown-xml", "this XML is no answer of the reporting service", traceCommand},
    {"xml-doctype", "the file holds an XML document type, which the reporting service never writes",
     "do not trust this file; ask for it again"},
    {"pdf", "this is a PDF", traceCommand},
    {"old-xls", "this is an old Excel file (.xls)",
     "save it as .xlsx or CSV, better: ask IT for the CSV itself"},
    {"encrypted-workbook", "this workbook is protected by a password",
     "save it without a password"},
    {"msg-file", "this is an Outlook message (.msg), not a log", traceCommand},
    {"eml-file", "this is an e-mail message, not a log",
     "if the log was attached to it, save the attachment and import that"},
    {"html-page", "this is a web page", traceCommand},
    {"image-file", "this is a picture", traceCommand},
    {"word-document", "this is a text document, not a log", traceCommand},
    {"office-document", "this is a document, but no workbook of Excel",
     "if it is a table, save it as .xlsx or CSV, better: ask IT for the CSV itself"},
    {"rtf-file", "this is a text document (RTF), not a log", traceCommand},
    {"own-archive", "this is an archive of ours, or belongs to one", ""},
    {"link-passed-over", "this is a link, and links in a folder are not followed",
     "if it leads to a log, name it by itself"},
    {"hidden-file", "this is a hidden file, and those in a folder are not read",
     "if it is a log, name it by itself"},
    {"special-file", "this is a pipe or a device, not a file", ""},
    {"sqlite-file", "this is a database, perhaps an archive of ours",
     "open it with --archive FILE"},
    {"binary-file", "this is no text and no workbook", traceCommand},
    {"columns-missing", "a column that is needed is missing",
     "the first row has to name it; compare with what the file came from"},
    {"too-many-columns", "the header has more columns than any log", mappingHint},
    {"date-order-ambiguous",
     "nothing in the file settles whether 03/04 is the third of April or the fourth of March",
     "say --date-order dmy or --date-order mdy, or ask for an export with ISO dates"},
    {"date-orders-mixed",
     "some dates of the file can only have the day first, others only the month: lines",
     "say --date-order dmy or --date-order mdy, which rejects the rows of the other; better: split "
     "the file where it was put together, or ask for an export with ISO dates"},
    {"mapping-invalid", "the column mapping cannot be used",
     "it is JSON of at most 64 kB whose keys have texts: time, sender and recipients, and if "
     "wanted "
     "subject, status, messageId, networkId, size and kind, each a column's name; "
     "recipientSeparator, one character; dateOrder, dmy, mdy or ymd; zone, a name such as "
     "Europe/Stockholm. In brackets stands the key that is wrong"},
    {"mapping-columns-missing", "the file has not the columns that the mapping names",
     "compare the names with the file's first row"},
    // what is packed
    {"nested-archive", "there is an archive inside the archive", unpackHint},
    {"archive-encrypted", "the archive is protected by a password", unpackHint},
    {"archive-limit", "the archive holds more than we unpack", unpackHint},
    {"archive-unsafe-name", "the archive has a member whose name leads outside of it",
     "unpack it with care and import what is in it"},
    {"archive-unsupported", "the archive is packed in a way we do not read", unpackHint},
    {"archive-damaged", "the archive is damaged or cut off", "ask for the file again"},
    {"xlsx-encrypted", "this workbook is protected by a password", "save it without a password"},
    {"xlsx-damaged", "the workbook is damaged or not built as a workbook must be",
     "open and save it again in Excel or LibreOffice"},
    {"xlsx-doctype", "the workbook holds an XML document type, which no office program writes",
     "do not trust this file; ask for it again"},
    {"xlsx-limit", "the workbook is beyond the limits for a file from outside",
     "split it, or ask for the log as CSV"},
    {"xlsx-no-sheet", "there is no such sheet, or none with a table",
     "name the sheet with --sheet NAME"},
    // files read
    {"file-not-found", "there is no such file", "check the name"},
    {"file-not-regular", "this is no ordinary file", "name a file or a folder"},
    {"file-unreadable", "the file cannot be read",
     "check that it is not open elsewhere and that you may read it"},
    {"file-changed", "the file changed while it was read",
     "wait until it is complete and import it again; nothing of it was kept"},
    {"read-otherwise",
     "the file was imported before and gave other times: with another zone or date order",
     "if the earlier reading was wrong, import it with --anew, which takes that back first"},
    {"read-less",
     "read this way the file gives fewer messages than before; the earlier reading stands",
     "check --mapping, --zone and --date-order"},
    {"file-too-large", "the file is larger than we read", "ask for it in parts"},
    {"folder-empty", "there is no file in it", "check that it is the right one"},
    // files written
    {"folder-not-empty", "the folder is not empty", "name one that does not exist yet"},
    {"file-exists", "there is a file of that name already", otherNameHint},
    {"file-cannot-create", "the file cannot be made there", folderRightsHint},
    {"folder-cannot-create", "the folder cannot be made",
     "check the rights of the folder above it"},
    {"target-exists", "there is a file of that name already",
     "choose another name, or say --overwrite"},
    {"target-not-writable",
     "the file cannot be written there: it may be open in Excel, or the folder is read-only",
     "close it or choose another name; no file was left behind"},
    {"file-differs", "what was written is not what can be read back",
     "no file was left behind; write to another disk and have this one looked at"},
    {"file-not-readable", "the file cannot be read back", folderRightsHint},
    {"disk-full", "the disk is full", "make room and try again; no file was left behind"},
    {"temp-full", "there is no room left for temporary files",
     "make room and try again; no file was left behind"},
    {"workbook-write", "the workbook could not be written", "no file was left behind; try again"},
    // the authority's data
    {"profile-unknown", "there is no such profile",
     "region-halland, region-varmland, demo, or a file"},
    {"profile-invalid", "the profile cannot be used", "compare it with one of the built-in ones"},
    {"provisions-invalid", "the table of provisions cannot be used",
     "this is an error of the program: report it"},
    {"hint-pack-invalid", "a hint pack cannot be used",
     "this is an error of the program: report it"},
};

}

std::span<const ErrorWords> fileWords()
{
    return refusals;
}

}
