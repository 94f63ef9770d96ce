// Every state that a conversation can reach, found with the same step that plays it.
#pragma once

#include "play/step.hpp"

namespace rehearse::explore {}
