// How the web page looks. Colours are named once, for light and dark; a test computes their contrasts.
#include <fmt/format.h>
#include <array>

#include "html.hpp"

namespace rehearse::exchange {
namespace {

struct Colour {
    std::string_view name, light, dark;
};

constexpr std::array<Colour, 9> kColours{{{"paper", "#ffffff", "#15181e"},
                                          {"ink", "#1c2330", "#e9ebee"},
                                          {"quiet", "#4d5665", "#b4bac4"},
                                          {"link", "#17509e", "#9dc5ff"},
                                          {"box", "#f3f2ed", "#20252e"},
                                          {"line", "#c6c9d0", "#414957"},
                                          {"accent", "#1b6b52", "#7fd3b2"},
                                          {"warn", "#9c2b20", "#ff9d92"},
                                          {"warn-box", "#fbefec", "#33201f"}}};

std::string colours(bool dark) {
    std::string out;
    for (const auto& one : kColours) out += fmt::format("--{}:{};", one.name, dark ? one.dark : one.light);
    return out;
}

constexpr std::string_view kPage = R"(
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.55 "Open Sans","Segoe UI",Roboto,"Noto Sans",sans-serif;
-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:46rem;padding:1.25rem 1rem 2rem;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:1.8rem;margin:.25rem 0 1rem}
h2{font-size:1.35rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--accent)}
h3{font-size:1.05rem;margin:0 0 .6rem}
p,ul,dl,blockquote,figure,details{margin:0 0 .8rem}
p,li,dd,td,blockquote{white-space:pre-line}
ul{padding-left:1.3rem}
li{margin-bottom:.3rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
:target{outline:3px solid var(--accent);outline-offset:6px;border-radius:2px}
.skip{position:absolute;left:-200vw}
.skip:focus{position:static;display:inline-block;margin-bottom:1rem}
.status{border-left:.3rem solid var(--accent);background:var(--box);padding:.7rem .9rem}
)";

constexpr std::string_view kBlocks = R"(
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem}
dt{color:var(--quiet)}
dd{margin:0;grid-column:2}
nav ul{columns:2;column-gap:2rem}
nav li{break-inside:avoid}
nav p{font-weight:600;margin-bottom:.3rem}
blockquote{border-left:.2rem solid var(--line);padding:.1rem 0 .1rem .9rem;white-space:normal}
blockquote p{margin:0}
.by{font-weight:600}
.box{margin:0 0 .8rem}
.box .asks{font-weight:600;margin-bottom:.3rem}
.moment{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1rem .3rem;margin-bottom:1rem}
#breaches{border-left:.3rem solid var(--warn);background:var(--warn-box);padding:.2rem 1rem .3rem;margin-top:2rem}
#breaches h2{border-top:0;margin-top:.25rem;color:var(--warn)}
table{border-collapse:collapse;width:100%;margin:0 0 .8rem;font-size:.95rem}
caption{text-align:left;color:var(--quiet);padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
tbody th{font-weight:600}
summary{cursor:pointer;color:var(--link);margin-bottom:.5rem}
svg{display:block;width:100%;height:auto;background:var(--box);border-radius:.5rem;margin-bottom:.6rem}
svg text{font-size:15px;fill:var(--quiet)}
svg .zone{stroke:var(--line);stroke-width:1}
svg .way{fill:none;stroke:var(--accent);stroke-width:3;stroke-linejoin:round}
svg .point{fill:var(--accent)}
.lines div{height:2rem;border-bottom:1px solid var(--quiet)}
.lines{margin:-.6rem 0 1rem}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--quiet)}
)";

// A table too wide for its screen becomes a list, each cell with the words of its header.
constexpr std::string_view kNarrow = R"(
@media (max-width:36rem){
h1{font-size:1.5rem}
nav ul{columns:1}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:.4rem;grid-column:1}
.moment{padding:.8rem .8rem .2rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,tbody th,td{display:block}
tr{border-bottom:1px solid var(--line);padding:.5rem 0}
tbody th,td{border:0;padding:.1rem 0}
td::before{content:attr(data-label) ": ";color:var(--quiet)}
td:empty{display:none}
caption{display:block}
svg text{font-size:23px}
}
)";

constexpr std::string_view kPrint = R"(
body{max-width:none;padding:0;font-size:10.5pt}
nav,.skip,details{display:none}
a{color:inherit;text-decoration:none}
h2,h3{break-after:avoid}
.page{break-before:page}
.page h2{margin-top:0}
.together,.moment,.box,blockquote,figure,tr,li,.status{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
footer{margin-top:1.5rem}
)";

// In a string of a style sheet, which itself stands in an element.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '<' || c == '\n')
            out += fmt::format("\\{:x} ", static_cast<unsigned>(c));
        else
            out += c;
    }
    return out + "\"";
}

}  // namespace

std::string style_sheet(std::string_view status) {
    return fmt::format(
        ":root{{color-scheme:light dark;{}}}\n"
        "@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}{}{}{}"
        "@page{{size:A4;margin:18mm 18mm 24mm;\n"
        "@bottom-left{{content:{};font:7.5pt sans-serif;width:88%}}\n"
        "@bottom-right{{content:counter(page) \" / \" counter(pages);font:7.5pt sans-serif}}}}\n"
        "@media print{{:root{{color-scheme:light}}{}}}\n",
        colours(false), colours(true), kPage, kBlocks, kNarrow, quoted(status), kPrint);
}

}  // namespace rehearse::exchange
