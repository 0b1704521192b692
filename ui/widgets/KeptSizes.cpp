// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/KeptSizes.h"

#include "ui/theme/Settings.h"

#include <QSplitter>

namespace postinsyn {

void keepSizes(QSplitter& splitter, const QString& name, Settings& settings)
{
    const QString key = name + QStringLiteral("/parts");
    if (const QByteArray kept = settings.layout(key); !kept.isEmpty())
        splitter.restoreState(kept);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, &settings, key] {
        settings.setLayout(key, splitter.saveState());
    });
}

}
