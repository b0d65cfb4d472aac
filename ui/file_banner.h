// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/file_actions.h"
#include "ui/file_watch.h"
#include "ui/widgets/banner.h"

namespace ui {

// Says in the banner how the file is open: only to be read, by whom it is held, whether a newer
// state of it is there, or that it holds sample data; with buttons for what can be done.
void showFileState(Banner &banner, PageContext &context, const FileWatch &watch,
                   FileActions &files);

} // namespace ui
