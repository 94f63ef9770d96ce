#pragma once

int script();
