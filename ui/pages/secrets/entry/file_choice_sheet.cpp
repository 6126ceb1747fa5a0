// Two ways on, and none of them is taken by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry/file_choice_sheet.h"

#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

FileChoiceSheet::FileChoiceSheet(const QString& fileName, int entries, QWidget* parent)
    : Sheet(tr("A file with values"), parent)
{
    auto* question = new TextLabel(
        tr("\"%1\" holds %n key(s) with values. Take each as a row, or the whole file as the value "
           "of one key?",
           nullptr, entries)
            .arg(fileName));
    question->setObjectName("file.question");
    question->setWordWrap(true);
    body()->addWidget(question);
    body()->addStretch();
    setPrimary(tr("Take %n row(s)", nullptr, entries))->setObjectName("file.rows");
    auto* whole = addSecondary(tr("Take the file as one value"));
    whole->setObjectName("file.whole");
    connect(this, &Sheet::confirmed, this, [this] {
        emit chosen(true);
        accept();
    });
    connect(whole, &QPushButton::clicked, this, [this] {
        emit chosen(false);
        accept();
    });
}

} // namespace strongroom::ui
