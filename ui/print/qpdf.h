// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qpdf with its pointers as std::shared_ptr; without the word it warns of its own change.
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
