// Evidence as a document that people read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/evidence.h"

#include <QString>

namespace strongroom::report {

/// In the reader's language: what was done by whom and why, event by event, and how to verify it.
QString evidenceHtml(const domain::Evidence& evidence);

/// The same as PDF, on A4, with page numbers.
Bytes evidencePdf(const domain::Evidence& evidence);

} // namespace strongroom::report
