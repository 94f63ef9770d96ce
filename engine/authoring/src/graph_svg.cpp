// Graphviz's library, used in memory. The only file that knows it.
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include <memory>
#include <mutex>

#include "authoring/graph.hpp"
#include "base/text.hpp"
#include "graph_parts.hpp"

namespace rehearse::authoring {
namespace {

// Graphviz reports through a function without a place for our own data, so what it said is kept here while
// the lock is held.
std::mutex only_one;
std::string* heard = nullptr;

int hear(char* words) {
    if (heard != nullptr && words != nullptr) *heard += words;
    return 0;
}

// While it lives, Graphviz is ours and says nothing to the screen.
class Hearing {
public:
    Hearing() : lock_(only_one) {
        heard = &words_;
        before_ = agseterrf(&hear);
        level_ = agseterr(AGWARN);
        agreseterrors();
    }
    ~Hearing() {
        agseterr(level_);
        agseterrf(before_);
        heard = nullptr;
    }
    Hearing(const Hearing&) = delete;
    Hearing& operator=(const Hearing&) = delete;

    [[nodiscard]] bool failed() const { return agerrors() >= AGERR; }
    /// The first line of what was said.
    [[nodiscard]] std::string words() const {
        const auto lines = split_lines(clean_text(words_));
        for (const auto& line : lines)
            if (!trimmed(line).empty()) return std::string(trimmed(line));
        return "it did not say why";
    }

private:
    std::lock_guard<std::mutex> lock_;
    std::string words_;
    agusererrf before_ = nullptr;
    agerrlevel_t level_ = AGWARN;
};

struct FreeContext {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
struct FreeData {
    void operator()(char* data) const { gvFreeRenderData(data); }
};

// One context as long as the program runs: Graphviz's text plugin goes on looking at fonts of the first
// context it met, even when that one is gone. nullptr when Graphviz cannot begin. Only while the lock is
// held.
GVC_t* the_context() {
    static const std::unique_ptr<GVC_t, FreeContext> kContext(gvContext());
    return kContext.get();
}

// The layout of a graph, taken off it again before the graph is closed.
class Layout {
public:
    Layout(GVC_t* context, Agraph_t* graph)
        : context_(context), graph_(graph), done_(gvLayout(context, graph, "dot") == 0) {}
    ~Layout() {
        if (done_) gvFreeLayout(context_, graph_);
    }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;
    [[nodiscard]] bool done() const { return done_; }

private:
    GVC_t* context_;
    Agraph_t* graph_;
    bool done_;
};

tl::unexpected<Error> invalid(const Hearing& hearing) {
    return fail("graph.invalid", "Graphviz could not draw the picture: " + hearing.words(),
                "The picture as text (a file that ends in .dot) can still be written and looked at.");
}

tl::unexpected<Error> no_layout(const Hearing& hearing) {
    return fail(
        "graph.no_layout", "A part of Graphviz that draws the picture is missing: " + hearing.words(),
        "Install it again as administrator: apt-get install --reinstall libgvc6. Or write a file that "
        "ends in .dot and draw it on another computer.");
}

}  // namespace

Result<std::string> to_svg(const std::string& dot) { return laid_out(dot, "svg"); }

Result<std::string> laid_out(const std::string& dot, const char* format) {
    const Hearing hearing;
    GVC_t* const context = the_context();
    if (context == nullptr) return no_layout(hearing);
    const std::unique_ptr<Agraph_t, CloseGraph> graph(agmemread(dot.c_str()));
    if (!graph || hearing.failed()) return invalid(hearing);
    const Layout layout(context, graph.get());
    if (!layout.done()) return no_layout(hearing);
    if (hearing.failed()) return invalid(hearing);
    char* raw = nullptr;
    unsigned int size = 0;
    const int problem = gvRenderData(context, graph.get(), format, &raw, &size);
    const std::unique_ptr<char, FreeData> data(raw);
    if (problem != 0 || !data) return no_layout(hearing);
    return std::string(data.get(), size);
}

}  // namespace rehearse::authoring
