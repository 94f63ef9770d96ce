#pragma once

int base();
