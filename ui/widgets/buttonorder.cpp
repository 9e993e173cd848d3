// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonorder.h"

#include <QDialogButtonBox>
#include <QLayout>

namespace sightglass {

void orderButtons(QDialogButtonBox *box)
{
    QWidget *last = nullptr;
    for (int i = 0; i < box->layout()->count(); ++i) {
        QWidget *button = box->layout()->itemAt(i)->widget();
        if (!button)
            continue;
        if (last)
            QWidget::setTabOrder(last, button);
        last = button;
    }
}

} // namespace sightglass
