// What a case asks of a written reply: the only thing the checks know about the story.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace rehearse::wording {

enum class Channel { email, letter, chat, public_post, private_message };

/// Whether something went wrong on our side: known, not known yet, or claimed and denied.
enum class Fault { none, established, unknown, disputed };

/// Accepted stems, in groups. A stem fits every word that begins with it; by itself, one of up to three
/// letters fits only the word, or with s, es, ed or ing, and a number is not the beginning of a longer one.
/// Several words make a phrase, of which the last may go on ("60 min" fits "60 minutes") unless it is a
/// single letter, and so may those of four letters and more; `a|b` is either; `..` is up to three words; `£*`
/// is any sum. By themselves, `@when` is the day or time of something to come, `@yes` and `@no` are words
/// that agree or refuse. A sentence fits when every group has a hit; what only repeats the customer's words,
/// or asks something back, is no hit.
using Groups = std::vector<std::vector<std::string>>;

struct Question {
    std::string id;
    std::string words;  // as the learner reads it: "when the refund arrives"
    /// Answered when all of them are hit in one sentence or two neighbouring ones and within 16 words (in a
    /// reply of up to six words to a single question, when one of them is), or when the reply says that the
    /// answer is being looked for, and by when it comes.
    Groups groups;
};

struct Jargon {
    std::string word;   // a phrase as in Groups, but of whole words unless they end in *
    std::string plain;  // what to say instead
};

struct Brief {
    Channel channel = Channel::email;
    /// What the customer may be called: "Mrs Okafor", "Ngozi Okafor", "@ngozi_o". The last word of a name of
    /// two words or more is taken for the surname, but for a name with an @.
    std::vector<std::string> customer;
    Fault fault = Fault::none;
    std::vector<Question> questions;
    Groups purpose;              // what the reply is about; an early answer tells it too; empty: not asked
    std::size_t most_words = 0;  // 0: the channel's own limit
    bool greeting = false, feeling = false, apology = false, next_step = false, sign_off = false;
    std::vector<Jargon> jargon;  // beyond the list in assets/wording
    /// Our own numbers and addresses, which may stand in a public post.
    std::vector<std::string> may_publish;
};

}  // namespace rehearse::wording
