// The blocks of a debrief on paper.
#pragma once

#include "pdf_sheet.hpp"

namespace rehearse::exchange {

/// Puts a block where the sheet stands, with the space it takes after it.
void put_block(Sheet& sheet, const Part& part);

/// The title of the whole, or of a section; a section's is warned of in colour when `warns`.
void put_title(Sheet& sheet, const std::string& text);
void put_section_title(Sheet& sheet, const std::string& text, bool warns);

/// What stands out: the status line.
void put_notice(Sheet& sheet, const std::string& text);

/// Bullets that follow each other are one list.
void put_parts(Sheet& sheet, const std::vector<Part>& parts);

}  // namespace rehearse::exchange
